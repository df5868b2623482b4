package com.acme;

interface DoubledOperations {}
